package org.yuebao.templates;

import java.nio.file.Path;
import java.util.Optional;

/** Neither the user's folder nor the product has a template of this name; the message is Chinese and for the user. */
public final class UnknownTemplateException extends RuntimeException {

    private final String name;

    UnknownTemplateException(String name, Optional<Path> userFolder) {
        super("没有名为“" + name + "”的模板："
                + userFolder.map(folder -> "用户模板目录 " + folder + " 和").orElse("")
                + "内置模板中找不到，请核对名称");
        this.name = name;
    }

    /** As it was asked for. */
    public String name() {
        return name;
    }
}
