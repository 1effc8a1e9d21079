package org.yuebao.app.api;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.month.MonthOutsidePlanException;
import org.yuebao.app.month.RunInProgressException;
import org.yuebao.app.month.UnknownPlanException;
import org.yuebao.app.office.DeskRefusedException;
import org.yuebao.app.office.IssueRefusedException;
import org.yuebao.app.office.ObjectionRefusedException;
import org.yuebao.app.office.ScanRefusedException;
import org.yuebao.app.security.ViewerArgument;
import org.yuebao.report.issue.AlreadyIssuedException;

/** Every failure of the API's own methods as {@code application/problem+json}; what finds no method is {@link ApiStrays}'. */
@RestControllerAdvice("org.yuebao.app.api")
@Order(0)
class ApiFailures extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    private final AuditTrail trail;
    private final ViewerArgument viewers;

    ApiFailures(AuditTrail trail, ViewerArgument viewers) {
        this.trail = trail;
        this.viewers = viewers;
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException refusal) {
        String why = String.valueOf(refusal.getMessage());
        trail.failed(viewers.current().name(), Act.REFUSED, "接口", why);
        return ApiProblem.of(HttpStatus.FORBIDDEN, why);
    }

    @ExceptionHandler
    ProblemDetail noPlan(UnknownPlanException unknown) {
        return ApiProblem.of(HttpStatus.NOT_FOUND, "没有编号为 " + unknown.plan() + " 的计划");
    }

    @ExceptionHandler
    ProblemDetail noMonth(MonthOutsidePlanException outside) {
        return ApiProblem.of(HttpStatus.NOT_FOUND, "这个计划不适用于" + outside.month().chinese());
    }

    @ExceptionHandler
    ProblemDetail wrong(MethodArgumentTypeMismatchException wrong) {
        return ApiProblem.of(HttpStatus.BAD_REQUEST, "参数 " + wrong.getName() + " 的写法不对");
    }

    @ExceptionHandler
    ProblemDetail busy(RunInProgressException busy) {
        trail.failed(viewers.current().name(), Act.REFUSED, "接口", busy.words());
        return ApiProblem.of(HttpStatus.CONFLICT, busy.words());
    }

    @ExceptionHandler
    ProblemDetail issued(AlreadyIssuedException issued) {
        return ApiProblem.of(
                HttpStatus.CONFLICT, "最新的草稿已经定稿（" + issued.issued().label().chinese() + "）。如有更正，请重新编制后再定稿。");
    }

    @ExceptionHandler({DeskRefusedException.class, IssueRefusedException.class, ObjectionRefusedException.class})
    ProblemDetail refused(RuntimeException refused) {
        String why = String.valueOf(refused.getMessage());
        trail.failed(viewers.current().name(), Act.REFUSED, "接口", why);
        return ApiProblem.of(HttpStatus.CONFLICT, why);
    }

    /** The desk has kept it in the audit trail already. */
    @ExceptionHandler
    ProblemDetail noScan(ScanRefusedException refused) {
        return ApiProblem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail status(ResponseStatusException said) {
        return said.getReason() == null
                ? ApiProblem.of(said.getStatusCode())
                : ApiProblem.of(said.getStatusCode(), said.getReason());
    }

    /** What nobody foresaw: its trace is for the log, not for the caller. */
    @ExceptionHandler
    ProblemDetail unforeseen(IllegalStateException failure) {
        LOG.error("the API failed", failure);
        return ApiProblem.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return super.handleExceptionInternal(failure, ApiProblem.of(status), headers, status, request);
    }
}
