-- Beside the verdicts of a run: each indicator against last year and towards the year's end, and the counts of
-- sections, themes and the whole. Runs from before this script have none; they can be run again.
CREATE TABLE outlook (
    plan_id          VARCHAR(200)      NOT NULL,
    reporting_month  VARCHAR(7)        NOT NULL,
    run_number       BIGINT            NOT NULL,
    indicator_code   VARCHAR(400)      NOT NULL,
    -- * for the jurisdiction as a whole
    unit_name        VARCHAR(400)      NOT NULL,
    document         VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (plan_id, reporting_month, run_number, indicator_code, unit_name)
);

CREATE TABLE roll_up (
    plan_id          VARCHAR(200)      NOT NULL,
    reporting_month  VARCHAR(7)        NOT NULL,
    run_number       BIGINT            NOT NULL,
    roll_up_code     VARCHAR(800)      NOT NULL,
    roll_up_level    VARCHAR(20)       NOT NULL,
    document         VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (plan_id, reporting_month, run_number, roll_up_code)
);
