package org.yuebao.app.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yuebao.app.security.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document as a page to read and print; nothing on it comes from elsewhere. */
@Controller
class ApiPage {

    private static final String DOCUMENT = "/api/v1/openapi";

    private final OpenApiWebMvcResource document;

    ApiPage(OpenApiWebMvcResource document) {
        this.document = document;
    }

    /**
     * One operation.
     *
     * @param answers status codes and what they carry
     */
    public record Operation(
            String method, String path, String summary, List<Parameter> parameters, List<String> answers) {}

    /** @param place path, query or body */
    public record Parameter(String name, String place, boolean required) {}

    @GetMapping("/api-docs")
    String page(HttpServletRequest request, Viewer viewer, Model model) throws JsonProcessingException {
        JsonNode api = JsonMapper.shared().readTree(document.openapiJson(request, DOCUMENT, Locale.SIMPLIFIED_CHINESE));
        model.addAttribute("description", api.at("/info/description").asString(""));
        model.addAttribute("operations", operations(api.get("paths")));
        model.addAttribute("viewer", viewer);
        return "api";
    }

    private static List<Operation> operations(JsonNode paths) {
        List<Operation> operations = new ArrayList<>();
        for (String path : paths.propertyNames()) {
            JsonNode methods = paths.get(path);
            for (String method : methods.propertyNames()) {
                operations.add(operation(method, path, methods.get(method)));
            }
        }
        return operations;
    }

    private static Operation operation(String method, String path, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            parameters.add(new Parameter(
                    parameter.path("name").asString(""),
                    parameter.path("in").asString(""),
                    parameter.path("required").asBoolean(false)));
        }
        if (operation.has("requestBody")) {
            parameters.add(new Parameter("file", "body", true));
        }
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asString(""),
                parameters,
                List.copyOf(operation.path("responses").propertyNames()));
    }
}
