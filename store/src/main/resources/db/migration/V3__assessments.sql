-- What a run judged: what one asks for in columns, the whole of it beside them.
CREATE TABLE assessment (
    plan_id          VARCHAR(200)      NOT NULL,
    reporting_month  VARCHAR(7)        NOT NULL,
    run_number       BIGINT            NOT NULL,
    unit_name        VARCHAR(400)      NOT NULL,
    subject_code     VARCHAR(400)      NOT NULL,
    verdict          VARCHAR(40)       NOT NULL,
    light            VARCHAR(20)       NOT NULL,
    document         VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (plan_id, reporting_month, run_number, unit_name, subject_code)
);

CREATE TABLE measure_light (
    plan_id          VARCHAR(200)      NOT NULL,
    reporting_month  VARCHAR(7)        NOT NULL,
    run_number       BIGINT            NOT NULL,
    measure_code     VARCHAR(400)      NOT NULL,
    verdict          VARCHAR(40)       NOT NULL,
    light            VARCHAR(20)       NOT NULL,
    document         VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (plan_id, reporting_month, run_number, measure_code)
);

CREATE TABLE task_light (
    plan_id          VARCHAR(200)      NOT NULL,
    reporting_month  VARCHAR(7)        NOT NULL,
    run_number       BIGINT            NOT NULL,
    task_code        VARCHAR(400)      NOT NULL,
    light            VARCHAR(20)       NOT NULL,
    document         VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (plan_id, reporting_month, run_number, task_code)
);

CREATE TABLE indicator_summary (
    plan_id          VARCHAR(200)      NOT NULL,
    reporting_month  VARCHAR(7)        NOT NULL,
    run_number       BIGINT            NOT NULL,
    indicator_code   VARCHAR(400)      NOT NULL,
    document         VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (plan_id, reporting_month, run_number, indicator_code)
);

CREATE TABLE standing (
    plan_id          VARCHAR(200)      NOT NULL,
    reporting_month  VARCHAR(7)        NOT NULL,
    run_number       BIGINT            NOT NULL,
    unit_name        VARCHAR(400)      NOT NULL,
    -- null where nothing is judged yet, and where the unit is not ranked
    score            NUMERIC(5, 1),
    unit_rank        INTEGER,
    document         VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (plan_id, reporting_month, run_number, unit_name)
);
