package org.yuebao.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void aFileInTheUsersFolderGoesBeforeTheShippedOne() throws IOException {
        Files.createDirectories(folder.resolve("plans"));
        Files.writeString(folder.resolve("plans/beijing-2022.xlsx"), "自己的");

        assertThat(text(new Templates(Optional.of(folder)).openPlan("beijing-2022")))
                .isEqualTo("自己的");
    }

    @Test
    void whatTheUserHasNotChangedIsTheShippedOne() throws IOException {
        try (InputStream own = new Templates(Optional.of(folder)).openPlan("beijing-2022");
                InputStream shipped = new Templates(Optional.empty()).openPlan("beijing-2022")) {
            assertThat(own).hasSameContentAs(shipped);
        }
    }

    @Test
    void aTemplateOfTheUsersOwnIsFoundByItsName() throws IOException {
        Files.writeString(folder.resolve("封面.txt"), "封面");

        Templates templates = new Templates(Optional.of(folder));

        assertThat(templates.has("封面.txt")).isTrue();
        assertThat(text(templates.open("封面.txt"))).isEqualTo("封面");
        assertThat(new Templates(Optional.empty()).has("封面.txt")).isFalse();
    }

    @Test
    void theBeijingPlanOf2022IsShipped() {
        Templates templates = new Templates(Optional.empty());

        assertThat(templates.shippedPlans()).containsExactly("beijing-2022");
        assertThat(templates.has("plans/beijing-2022.xlsx")).isTrue();
    }

    @Test
    void anUnknownNameIsToldInWords() {
        assertThatThrownBy(() -> new Templates(Optional.empty()).openPlan("shanghai-2022"))
                .isInstanceOfSatisfying(
                        UnknownTemplateException.class,
                        unknown -> assertThat(unknown.name()).isEqualTo("plans/shanghai-2022.xlsx"))
                .hasMessage("没有名为“plans/shanghai-2022.xlsx”的模板：内置模板中找不到，请核对名称");
        assertThatThrownBy(() -> new Templates(Optional.of(folder)).open("封面.txt"))
                .hasMessage("没有名为“封面.txt”的模板：用户模板目录 " + folder + " 和内置模板中找不到，请核对名称");
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsUnknown() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "不给看");
        Path templates = Files.createDirectory(folder.resolve("templates"));

        assertThat(new Templates(Optional.of(templates)).has("../secret.txt")).isFalse();
        assertThat(new Templates(Optional.of(templates))
                        .has(folder.resolve("secret.txt").toString()))
                .isFalse();
        assertThat(new Templates(Optional.empty()).has("/org/yuebao/templates/plans/plans.txt"))
                .isFalse();
    }

    private static String text(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
