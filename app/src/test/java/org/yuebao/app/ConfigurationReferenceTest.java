package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * docs/configuration.zh-CN.md is made from the settings' own classes: their names, types, defaults and sentences. When they
 * changed, {@code mvn -pl app -am test -Dtest=ConfigurationReferenceTest -Dyuebao.write=true} writes it anew.
 */
class ConfigurationReferenceTest {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    /** One row of the table. */
    private record Setting(String name, String type, String standard, String sentence) {

        static Setting of(JsonNode property) {
            String type = property.path("type").asString("");
            return new Setting(
                    property.path("name").asString(""),
                    type.substring(type.lastIndexOf('.') + 1),
                    first(property.path("defaultValue")),
                    property.path("description").asString(""));
        }

        /** The default of a record's component is an array of one. */
        private static String first(JsonNode standard) {
            return standard.isArray() ? standard.path(0).asString("") : standard.asString("");
        }

        String line() {
            return "| `" + name + "` | " + word() + " | `" + standard + "` | " + sentence + " |\n";
        }

        private String word() {
            return switch (type) {
                case "Boolean" -> "是否（true、false）";
                case "Integer" -> "整数";
                case "Duration" -> "时长，如 15m、2h";
                default -> "文字";
            };
        }
    }

    @Test
    void theReferenceSaysWhatTheCodeSays() throws IOException {
        String made = reference();
        Path document = root().resolve("docs/configuration.zh-CN.md");
        if (Boolean.getBoolean("yuebao.write")) {
            Files.writeString(document, made);
        }

        assertThat(document).content().isEqualTo(made);
    }

    @Test
    void everySettingHasASentenceAndADefault() throws IOException {
        assertThat(settings()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(setting -> {
            assertThat(setting.sentence()).as(setting.name()).matches(".*\\p{IsHan}.*");
            assertThat(setting.standard()).as(setting.name()).isNotEmpty();
        });
    }

    private static String reference() throws IOException {
        StringBuilder text = new StringBuilder("""
                <!-- Made by ConfigurationReferenceTest from the settings' classes; don't edit. -->
                # 配置参考

                写在数据文件夹的 `yuebao.yaml` 中，重启后生效。也可用环境变量（如 `YUEBAO_SERVER_NIGHTLY`）。Spring Boot 自己的设置（数据库、端口、日志、反向代理）写在同一文件中，常用的见 [operations.md](operations.md)。

                | 设置 | 类型 | 默认 | 说明 |
                |---|---|---|---|
                """);
        settings().forEach(setting -> text.append(setting.line()));
        text.append("""

                程序自己的环境变量：

                | 变量 | 说明 |
                |---|---|
                | `YUEBAO_DATA` | 数据文件夹，各命令 `--data` 的默认值 |
                | `YUEBAO_DB_PASSWORD` | `data move` 连接目标数据库的口令 |
                | `YUEBAO_JAVA_OPTS` | 另加的 JVM 选项，如 `-Xmx2g` |
                | `YUEBAO_NO_BUILD` | 设置后不检查源码、不构建 |
                """);
        return text.toString();
    }

    /** Of our own modules only: those that start with yuebao. */
    private static List<Setting> settings() throws IOException {
        TreeMap<String, Setting> settings = new TreeMap<>();
        for (URL metadata : Collections.list(
                ConfigurationReferenceTest.class.getClassLoader().getResources(METADATA))) {
            for (JsonNode property : read(metadata).path("properties")) {
                Setting setting = Setting.of(property);
                if (setting.name().startsWith("yuebao.")) {
                    settings.put(setting.name(), setting);
                }
            }
        }
        return List.copyOf(settings.values());
    }

    private static JsonNode read(URL metadata) {
        try (InputStream in = metadata.openStream()) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path up = Path.of("").toAbsolutePath();
        while (up.getParent() != null && !Files.exists(up.resolve("bin/yuebao"))) {
            up = up.getParent();
        }
        return up;
    }
}
