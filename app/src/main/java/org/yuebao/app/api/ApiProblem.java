package org.yuebao.app.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** A failure as {@code application/problem+json}, in Chinese whatever the framework says in English. */
final class ApiProblem {

    private ApiProblem() {}

    static ProblemDetail of(HttpStatusCode status) {
        return of(status, detailOf(status.value()));
    }

    /** @param detail what to do, in Chinese */
    static ProblemDetail of(HttpStatusCode status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status.value()), detail);
        problem.setTitle(titleOf(status.value()));
        return problem;
    }

    private static String titleOf(int status) {
        return switch (status) {
            case 400 -> "请求有误";
            case 401 -> "需要接口令牌";
            case 403 -> "没有权限";
            case 404 -> "没有找到";
            case 405 -> "不支持这种请求方法";
            case 406 -> "不能按所要的格式回答";
            case 409 -> "与现状冲突";
            case 413 -> "内容过大";
            case 415 -> "不支持这种内容格式";
            case 422 -> "内容未被接收";
            case 429 -> "请求过于频繁";
            default -> status < 500 ? "请求不能办理" : "服务出错";
        };
    }

    private static String detailOf(int status) {
        return switch (status) {
            case 404 -> "没有这个地址，请查看 /api/v1/openapi 中的接口说明。";
            case 405 -> "这个地址不支持所用的请求方法（GET、POST 等），请查看 /api/v1/openapi 中的接口说明。";
            case 406 -> "请求头 Accept 中没有本接口能给出的格式；多数接口只给 application/json。";
            case 413 -> "上传的内容超过大小限制，没有收到。";
            case 415 -> "请求头 Content-Type 不对：文件用 multipart/form-data，其余用表单参数。";
            default -> status < 500 ? "请求缺少参数或写法不对，请查看 /api/v1/openapi 中的接口说明。" : "服务内部出错，没有完成。请稍后再试，或请管理员查看日志。";
        };
    }
}
