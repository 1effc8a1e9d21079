package org.yuebao.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** {@code yuebao …} as a process of its own, which can be killed as a power cut would. */
record OtherProcess(Process process, BufferedReader output) implements AutoCloseable {

    static OtherProcess yuebao(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Yuebao.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new OtherProcess(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** Reads its lines until one has these words. */
    String awaitLine(String words) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.contains(words)) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("it ended without saying “" + words + "”");
    }

    void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new AssertionError(
                        "it ended before that: " + output.lines().toList());
            }
            Thread.sleep(2);
        }
    }

    /** SIGKILL: nothing of it has time to put things in order. */
    void kill() {
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }
}
