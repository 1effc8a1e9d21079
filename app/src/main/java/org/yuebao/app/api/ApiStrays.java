package org.yuebao.app.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests below {@code /api/} that find no method of ours: told in the same form. Those of the pages go on as they were. */
@RestControllerAdvice
@Order(2)
class ApiStrays {

    @ExceptionHandler({
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeException.class
    })
    ResponseEntity<ProblemDetail> astray(Exception failure, HttpServletRequest request) throws Exception {
        HttpStatusCode status = failure instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.NOT_FOUND;
        return told(failure, request, status);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> upload(MultipartException failure, HttpServletRequest request) throws Exception {
        boolean large = failure instanceof MaxUploadSizeExceededException;
        return told(failure, request, large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
    }

    private static ResponseEntity<ProblemDetail> told(
            Exception failure, HttpServletRequest request, HttpStatusCode status) throws Exception {
        if (!request.getRequestURI().startsWith("/api/")) {
            throw failure;
        }
        return ResponseEntity.status(status).body(ApiProblem.of(status));
    }
}
