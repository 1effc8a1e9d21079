package org.yuebao.report.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folders in which Linux, macOS and Windows keep fonts. */
final class FontFolders {

    private FontFolders() {}

    /**
     * @param extra looked through first
     * @param environment as of {@link System#getenv()}
     */
    static List<Path> usual(List<Path> extra, Map<String, String> environment, Path home) {
        List<Path> folders = new ArrayList<>(extra);
        folders.add(Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElse(home.resolve(".cache"))
                .resolve("yuebao/fonts"));
        folders.add(Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElse(home.resolve(".local/share"))
                .resolve("fonts"));
        folders.add(home.resolve(".fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(Path.of("/usr/share/fonts"));
        folders.add(home.resolve("Library/Fonts"));
        folders.add(Path.of("/Library/Fonts"));
        folders.add(Path.of("/System/Library/Fonts"));
        Optional.ofNullable(environment.get("WINDIR"))
                .map(windows -> Path.of(windows, "Fonts"))
                .ifPresent(folders::add);
        Optional.ofNullable(environment.get("LOCALAPPDATA"))
                .map(local -> Path.of(local, "Microsoft", "Windows", "Fonts"))
                .ifPresent(folders::add);
        folders.add(Path.of("/mnt/c/Windows/Fonts"));
        return List.copyOf(folders);
    }
}
