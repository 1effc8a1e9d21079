-- These scripts run unchanged on HSQLDB and PostgreSQL: VARCHAR with a length where one would say CLOB and the other
-- TEXT, an instant as text of fixed width (InstantText) because one keeps nanoseconds and the other microseconds, an
-- exact decimal as text because its scale is kept, and no word that either reserves.

CREATE TABLE plan_version (
    plan_id         VARCHAR(200)      NOT NULL,
    version_number  INTEGER           NOT NULL,
    effective_from  VARCHAR(7)        NOT NULL,
    reason          VARCHAR(100000)   NOT NULL,
    -- over the document: what the plan says, without number, month and reason of the version
    content_sha256  VARCHAR(64)       NOT NULL,
    title           VARCHAR(100000)   NOT NULL,
    first_year      INTEGER           NOT NULL,
    tasks           INTEGER           NOT NULL,
    measures        INTEGER           NOT NULL,
    document        VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (plan_id, version_number)
);
