package org.yuebao.app.command;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Where a person does on a running server what a command would do, had the server not the database for itself. */
final class OnTheServer {

    private static final String MONTH = "/api/v1/plans/…/months/…";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("run", "在网页“运行”中编制，或调用接口 POST " + MONTH + "/runs"),
            Map.entry("restart", "在网页“运行”中打开那一次编制，按“从断点续跑”"),
            Map.entry("status", "看网页“总览”，或调用接口 GET " + MONTH + "/units"),
            Map.entry("issue", "在网页“报告”中提请并确认定稿"),
            Map.entry("explain", "看网页上该数值的“来历”，或调用接口 GET " + MONTH + "/explain"),
            Map.entry("waive", "在网页“单位”中豁免，或调用接口 POST " + MONTH + "/waivers"),
            Map.entry("reminders", "在网页“总览”中复制催报文字、导出催报名单"),
            Map.entry("received", "在网页“单位”中更正接收时间"),
            Map.entry("history", "看网页“单位”中的各版次"),
            Map.entry("returns", "在网页“单位”中下载退回件"),
            Map.entry("forms", "在网页“单位”中下载空白报送表"),
            Map.entry("check", "在网页“单位”中上传，问题随即列出"),
            Map.entry("plan list", "看网页“计划”，或调用接口 GET /api/v1/plans"),
            Map.entry("plan show", "看网页“计划”，或调用接口 GET /api/v1/plans/…"));

    private OnTheServer() {}

    /** What to tell whoever typed this command while the server at this address has the database. */
    static String inWords(String address, ParseResult parsed) {
        String command = nameOf(parsed);
        String instead = INSTEAD.get(command);
        return "月报服务（" + address + "）正在使用这个数据文件夹，" + command + " 不能同时执行。"
                + (instead == null ? "请先停止服务再执行" : "请" + instead + "；或先停止服务再执行") + "，或用 --data 指定别的数据文件夹。";
    }

    /** {@code plan list}, without the program's own name. */
    private static String nameOf(ParseResult parsed) {
        List<CommandLine> typed = parsed.asCommandLineList();
        String qualified = typed.getLast().getCommandSpec().qualifiedName();
        return qualified.substring(qualified.indexOf(' ') + 1);
    }
}
