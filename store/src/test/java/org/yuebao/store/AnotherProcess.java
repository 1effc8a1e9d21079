package org.yuebao.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** A second Java process that works with a data folder, says what it did in one line, and then waits, halts or ends. */
record AnotherProcess(Process process, BufferedReader output) implements AutoCloseable {

    /** What it is to do; its name is the program's argument. */
    enum Work {
        /** Commits 200 rows and then dies as if the power had gone. */
        COMMIT_AND_HALT,
        /** Opens the database without a hold, as a tool would, and keeps it open. */
        OPEN_AND_WAIT,
        /** Takes the hold and keeps it. */
        HOLD_AND_WAIT
    }

    static AnotherProcess start(Work work, Path dataFolder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProcess.class.getName(),
                        work.name(),
                        dataFolder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new AnotherProcess(process, process.inputReader(StandardCharsets.UTF_8));
    }

    String says() throws IOException {
        return String.valueOf(output.readLine());
    }

    int ends() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** The other process. */
    public static void main(String[] arguments) throws SQLException, InterruptedException {
        Path dataFolder = Path.of(arguments[1]);
        switch (Work.valueOf(arguments[0])) {
            case COMMIT_AND_HALT -> {
                try (DatabaseHold hold = DatabaseHold.take(dataFolder);
                        Connection connection = open(dataFolder)) {
                    commitRows(connection);
                    System.out.println("committed " + (hold != null));
                    Runtime.getRuntime().halt(9);
                }
            }
            case OPEN_AND_WAIT -> {
                try (Connection connection = open(dataFolder)) {
                    System.out.println("opened " + !connection.isClosed());
                    Thread.sleep(60_000);
                }
            }
            case HOLD_AND_WAIT -> {
                try (DatabaseHold hold = DatabaseHold.take(dataFolder)) {
                    System.out.println("holds " + (hold != null));
                    Thread.sleep(60_000);
                }
            }
        }
    }

    private static Connection open(Path dataFolder) throws SQLException {
        return DriverManager.getConnection(EmbeddedDatabase.url(dataFolder), EmbeddedDatabase.USER, "");
    }

    private static void commitRows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (number INTEGER PRIMARY KEY)");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO kept VALUES (?)")) {
            for (int number = 1; number <= 200; number++) {
                insert.setInt(1, number);
                insert.executeUpdate();
                connection.commit();
            }
            insert.setInt(1, 201);
            insert.executeUpdate();
        }
    }
}
