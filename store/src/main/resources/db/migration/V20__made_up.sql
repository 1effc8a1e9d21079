-- Marks that a run sets beside records of earlier months; reporting_month is the run's, missed_month the record's.
CREATE TABLE made_up (
    plan_id          VARCHAR(200)      NOT NULL,
    reporting_month  VARCHAR(7)        NOT NULL,
    run_number       BIGINT            NOT NULL,
    unit_name        VARCHAR(400)      NOT NULL,
    subject_code     VARCHAR(400)      NOT NULL,
    missed_month     VARCHAR(7)        NOT NULL,
    document         VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (plan_id, reporting_month, run_number, unit_name, subject_code, missed_month)
);

CREATE INDEX made_up_of_month ON made_up (plan_id, missed_month);
