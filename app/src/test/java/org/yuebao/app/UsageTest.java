package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is typed wrong is told in one line of Chinese, with exit code 2 and without touching any data. */
class UsageTest {

    @Test
    void helpIsInChineseWithEnglishOptionNames() {
        Cli help = Cli.yuebao("run", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains("用法：yuebao run", "--plan=ID", "--month=YYYY-MM", "--inbox=DIR", "--as-of=TIME", "选项：");
    }

    @Test
    void theProgramAloneSaysWhatThereIsToDo() {
        Cli nothing = Cli.yuebao();

        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(nothing.out()).contains("demo", "run", "forms", "issue", "status", "plan", "退出码");
    }

    @Test
    void anUnknownOptionIsNamed() {
        Cli wrong = Cli.yuebao("run", "--plan", "beijing-2022", "--month", "2022-06", "--speed", "9");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("没有这个选项：--speed");
    }

    @Test
    void aMissingOptionIsNamed() {
        Cli wrong = Cli.yuebao("run", "--plan", "beijing-2022");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("缺少：--month YYYY-MM");
    }

    @Test
    void aMonthOfAnotherFormIsShownTheRightOne() {
        Cli wrong = Cli.yuebao("run", "--plan", "beijing-2022", "--month", "202206");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("月份应写成 2022-06 的形式，不能是“202206”");
    }

    @Test
    void aTimeOfAnotherFormIsShownTheRightOne() {
        Cli wrong = Cli.yuebao("run", "--plan", "beijing-2022", "--month", "2022-06", "--as-of", "yesterday");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("时间应写成 2022-07-06 或 2022-07-06T09:00 的形式（北京时间），不能是“yesterday”");
    }

    @Test
    void anUnknownCommandIsNamed() {
        Cli wrong = Cli.yuebao("runn");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("没有这个命令或多余的参数：runn；是否要写 run？");
    }
}
