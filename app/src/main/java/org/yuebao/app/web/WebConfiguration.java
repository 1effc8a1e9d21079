package org.yuebao.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.yuebao.app.security.ViewerArgument;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/** Addresses in the domain's words: a plan, a month, a unit; and a given password that must be changed first. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ViewerArgument viewers;

    WebConfiguration(ViewerArgument viewers) {
        this.viewers = viewers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewers);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ToPlan());
        registry.addConverter(new ToMonth());
        registry.addConverter(new ToUnit());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FirstChangePassword(viewers))
                .excludePathPatterns("/login", "/password", "/static/**", "/error", "/api/**", "/actuator/**");
    }

    private static final class ToPlan implements Converter<String, PlanId> {
        @Override
        public PlanId convert(String text) {
            return new PlanId(text);
        }
    }

    private static final class ToMonth implements Converter<String, ReportingMonth> {
        @Override
        public ReportingMonth convert(String text) {
            return ReportingMonth.parse(text);
        }
    }

    private static final class ToUnit implements Converter<String, UnitName> {
        @Override
        public UnitName convert(String text) {
            return new UnitName(text);
        }
    }

    private record FirstChangePassword(ViewerArgument viewers) implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            if (request.getRemoteUser() != null && viewers.mustChangePassword(viewers.current())) {
                response.sendRedirect("/password");
                return false;
            }
            return true;
        }
    }
}
