package org.yuebao.report.font;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The font files that a PDF embeds: the fonts offices use where they are installed, else free ones like them. */
public final class Fonts {

    private static final int DEPTH = 6;

    private final Map<FontRole, FontFile> files;
    private final Optional<FontFile> symbols;
    private final List<String> substitutions;

    private Fonts(Map<FontRole, FontFile> files, Optional<FontFile> symbols, List<String> substitutions) {
        this.files = files;
        this.symbols = symbols;
        this.substitutions = List.copyOf(substitutions);
    }

    /**
     * Looks in the given folders, then where this system usually keeps fonts.
     *
     * @throws NoChineseFontException where none is installed
     */
    public static Fonts find(List<Path> extraFolders) {
        return findIn(FontFolders.usual(extraFolders, System.getenv(), Path.of(System.getProperty("user.home", "."))));
    }

    /**
     * Looks in these folders and the folders in them, the earlier before the later.
     *
     * @throws NoChineseFontException where none of them holds a Chinese font known here
     */
    public static Fonts findIn(List<Path> folders) {
        List<Path> installed = filesIn(folders);
        List<String> notes = new ArrayList<>();
        Map<FontRole, Chosen> chosen = new EnumMap<>(FontRole.class);
        for (FontRole role : FontRole.values()) {
            first(Candidate.of(role), installed, notes).ifPresent(found -> chosen.put(role, found));
        }
        if (chosen.isEmpty()) {
            throw new NoChineseFontException(folders);
        }
        Map<FontRole, FontFile> files = new EnumMap<>(FontRole.class);
        for (FontRole role : FontRole.values()) {
            Chosen font = nearest(role, chosen);
            files.put(role, font.file);
            if (role != FontRole.SONG_BOLD && !(font.office && font.equals(chosen.get(role)))) {
                notes.add(role.use() + "应使用" + role.typeface() + "，本机未安装，PDF中以" + font.called + "（" + font.file.name()
                        + "）代替。");
            }
        }
        return new Fonts(files, first(Candidate.symbols(), installed, notes).map(Chosen::file), notes);
    }

    public FontFile file(FontRole role) {
        return Optional.ofNullable(files.get(role)).orElseThrow();
    }

    /** Each font found once; a character that the font of its role lacks is looked for in them, in this order. */
    public List<FontFile> all() {
        Set<FontFile> all = new LinkedHashSet<>(files.values());
        symbols.ifPresent(all::add);
        return List.copyOf(all);
    }

    /** In Chinese, one sentence for each font that had to be replaced; empty where all are installed. */
    public List<String> substitutions() {
        return substitutions;
    }

    private record Chosen(FontFile file, String called, boolean office) {}

    private static Optional<Chosen> first(List<Candidate> candidates, List<Path> installed, List<String> notes) {
        for (Candidate candidate : candidates) {
            for (Path path : installed) {
                if (candidate.file().matcher(path.getFileName().toString()).matches()) {
                    Optional<Face> face = face(path, candidate.face(), notes);
                    if (face.isPresent()) {
                        FontFile file = new FontFile(
                                path,
                                face.get().index(),
                                face.get().name(),
                                face.get().straight());
                        return Optional.of(new Chosen(file, candidate.called(), candidate.office()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Face> face(Path path, String wanted, List<String> notes) {
        try {
            Optional<Face> face = FontProbe.facesOf(path).stream()
                    .filter(each -> each.name().startsWith(wanted))
                    .findFirst();
            face.filter(each -> !each.usable()).ifPresent(each -> note(path, each, notes));
            return face.filter(Face::usable);
        } catch (IOException unreadable) {
            add(notes, "字体文件" + path.getFileName() + "不能读取，未采用。");
            return Optional.empty();
        }
    }

    private static void note(Path path, Face face, List<String> notes) {
        String why;
        if (face.variable()) {
            why = "是可变字体";
        } else if (!face.embeddable()) {
            why = "不允许嵌入文档";
        } else {
            why = "的字符编号与字形编号不一致，嵌入后会印成别的字";
        }
        add(notes, "字体文件" + path.getFileName() + why + "，未采用。");
    }

    private static void add(List<String> notes, String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    private static Chosen nearest(FontRole role, Map<FontRole, Chosen> chosen) {
        List<FontRole> order = new ArrayList<>(List.of(role));
        order.addAll(
                switch (role) {
                    case TITLE -> List.of(FontRole.SONG_BOLD, FontRole.HEI, FontRole.SONG);
                    case BODY, KAI -> List.of(FontRole.BODY, FontRole.SONG);
                    case HEI -> List.of(FontRole.SONG_BOLD, FontRole.SONG);
                    case SONG -> List.of(FontRole.BODY);
                    case SONG_BOLD -> List.of(FontRole.HEI, FontRole.SONG);
                });
        order.addAll(List.of(FontRole.values()));
        return order.stream()
                .map(each -> Optional.ofNullable(chosen.get(each)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> filesIn(List<Path> folders) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> here = new ArrayList<>();
            Set<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
            try {
                if (Files.isDirectory(folder)) {
                    Files.walkFileTree(folder, links, DEPTH, new Collector(here));
                }
            } catch (IOException unreadable) {
                continue; // a folder that can't be read holds no font for us
            }
            here.sort(Comparator.naturalOrder());
            files.addAll(here);
        }
        return files;
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final List<Path> found;

        Collector(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
