package org.yuebao.app.command;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line in Chinese for whatever was typed wrong, and where to read on. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine line = error.getCommandLine();
        line.getErr().println(messageOf(error));
        line.getErr().println("用法见：" + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String messageOf(ParameterException error) {
        return switch (error) {
            case UnmatchedArgumentException unmatched -> unmatchedMessage(unmatched);
            case MissingParameterException missing ->
                "缺少：" + missing.getMissing().stream().map(UsageErrors::nameOf).collect(Collectors.joining("、"));
            case OverwrittenOptionException twice -> "选项只能写一次：" + nameOf(twice.getOverwritten());
            default ->
                error.getCause() instanceof CommandLine.TypeConversionException wrong
                        ? String.valueOf(wrong.getMessage())
                        : conversionMessage(error);
        };
    }

    private static String conversionMessage(ParameterException error) {
        // picocli puts its own English words before what a converter says.
        String message = String.valueOf(error.getMessage());
        int own = message.indexOf("': ");
        if (own >= 0) {
            return message.substring(own + 3);
        }
        int plain = message.indexOf("): ");
        return plain >= 0 ? message.substring(plain + 3) : "用法有误：" + message;
    }

    private static String unmatchedMessage(UnmatchedArgumentException unmatched) {
        String what = String.join(" ", unmatched.getUnmatched());
        boolean isOption = unmatched.isUnknownOption();
        String advice = unmatched.getSuggestions().isEmpty()
                ? ""
                : "；是否要写 " + unmatched.getSuggestions().getFirst() + "？";
        return (isOption ? "没有这个选项：" : "没有这个命令或多余的参数：") + what + advice;
    }

    private static String nameOf(CommandLine.Model.ArgSpec spec) {
        return spec instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : spec.paramLabel();
    }
}
