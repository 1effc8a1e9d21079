package org.yuebao.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.month.MonthOutsidePlanException;
import org.yuebao.app.month.RunInProgressException;
import org.yuebao.app.month.UnknownPlanException;
import org.yuebao.app.office.DeskRefusedException;
import org.yuebao.app.office.IssueRefusedException;
import org.yuebao.app.office.ObjectionRefusedException;
import org.yuebao.app.office.ScanRefusedException;
import org.yuebao.app.security.AccountRefusedException;
import org.yuebao.report.issue.AlreadyIssuedException;

/** One clear answer, with its status, for whatever can't be done; the page is that of the template {@code error}. */
@ControllerAdvice("org.yuebao.app.web")
@Order(1)
class PageFailures {

    private final AuditTrail trail;

    PageFailures(AuditTrail trail) {
        this.trail = trail;
    }

    @ExceptionHandler
    void denied(AccessDeniedException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String why = String.valueOf(refusal.getMessage());
        keep(request, why);
        response.sendError(403, why + (why.endsWith("。") ? "" : "。"));
    }

    @ExceptionHandler
    void noPlan(UnknownPlanException unknown, HttpServletResponse response) throws IOException {
        response.sendError(404, "没有编号为 " + unknown.plan() + " 的计划。");
    }

    @ExceptionHandler
    void noMonth(MonthOutsidePlanException outside, HttpServletResponse response) throws IOException {
        response.sendError(404, "这个计划不适用于" + outside.month().chinese() + "。");
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class})
    void wrongAddress(Exception wrong, HttpServletResponse response) throws IOException {
        response.sendError(400, "地址或表单有误，请从页面上的链接进入。");
    }

    @ExceptionHandler({
        MaxUploadSizeExceededException.class,
        MultipartException.class,
        MissingServletRequestPartException.class
    })
    void badUpload(Exception wrong, HttpServletResponse response) throws IOException {
        boolean large = wrong instanceof MaxUploadSizeExceededException;
        response.sendError(large ? 413 : 400, large ? "文件过大，没有收到。" : "没有收到文件，请选择文件后再上传一次。");
    }

    @ExceptionHandler
    void busy(RunInProgressException busy, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        keep(request, busy.words());
        response.sendError(409, busy.words());
    }

    @ExceptionHandler
    void issued(AlreadyIssuedException issued, HttpServletResponse response) throws IOException {
        response.sendError(409, "最新的草稿已经定稿（" + issued.issued().label().chinese() + "）。如有更正，请重新编制后再定稿。");
    }

    @ExceptionHandler({
        IssueRefusedException.class,
        ObjectionRefusedException.class,
        DeskRefusedException.class,
        AccountRefusedException.class
    })
    void refused(RuntimeException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        keep(request, String.valueOf(refused.getMessage()));
        response.sendError(409, refused.getMessage());
    }

    @ExceptionHandler
    void noScan(ScanRefusedException refused, HttpServletResponse response) throws IOException {
        response.sendError(415, refused.getMessage());
    }

    private void keep(HttpServletRequest request, String why) {
        String who = request.getRemoteUser() == null ? AuditTrail.NOBODY : request.getRemoteUser();
        trail.failed(who, Act.REFUSED, request.getMethod() + " " + request.getRequestURI(), why);
    }
}
