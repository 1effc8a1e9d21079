package org.yuebao.app.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/** The head of the OpenAPI document; the operations come from the resources themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BEARER = "令牌";

    @Bean
    OpenAPI openApi() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
        SpringDocUtils.getConfig().replaceWithClass(PlanId.class, String.class);
        SpringDocUtils.getConfig().replaceWithClass(ReportingMonth.class, String.class);
        SpringDocUtils.getConfig().replaceWithClass(UnitName.class, String.class);
        return new OpenAPI()
                .info(new Info()
                        .title("月报接口")
                        .version("v1")
                        .description("每个请求须带请求头 Authorization: Bearer 令牌，令牌由管理员在“设置”中新建，"
                                + "权限与所属账号相同（管理员、编制人、读者、报送人）。"
                                + "不能办理的以 application/problem+json 回答，detail 是中文说明。月份写作 2022-06，时间为 ISO 8601。"))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }
}
