-- The version of the plan that a run goes by, fixed when it begins; runs from before this table went by the one in force.
CREATE TABLE plan_of_run (
    plan_id          VARCHAR(200) NOT NULL,
    reporting_month  VARCHAR(7)   NOT NULL,
    run_number       BIGINT       NOT NULL,
    version_number   INTEGER      NOT NULL,
    PRIMARY KEY (plan_id, reporting_month, run_number),
    FOREIGN KEY (plan_id, version_number) REFERENCES plan_version
);
