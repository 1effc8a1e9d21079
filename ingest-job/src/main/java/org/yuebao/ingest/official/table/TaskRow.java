package org.yuebao.ingest.official.table;

import org.yuebao.ingest.official.grid.Place;

/**
 * One row of a task table, merged cells filled.
 *
 * @param beginsTable the first row of a table: after a page break, a row may go on here
 */
public record TaskRow(
        Place place,
        boolean beginsTable,
        Field number,
        Field task,
        Field measure,
        Field deadline,
        Field lead,
        Field responsible,
        Field support) {

    public boolean hasNoUnits() {
        return lead.isBlank() && responsible.isBlank() && support.isBlank();
    }

    TaskRow withTask(Field otherNumber, Field otherTask) {
        return new TaskRow(place, beginsTable, otherNumber, otherTask, measure, deadline, lead, responsible, support);
    }

    public TaskRow withMeasure(Field other) {
        return new TaskRow(place, beginsTable, number, task, other, deadline, lead, responsible, support);
    }

    public TaskRow withDeadline(Field other) {
        return new TaskRow(place, beginsTable, number, task, measure, other, lead, responsible, support);
    }

    public TaskRow withUnits(Field otherLead, Field otherResponsible, Field otherSupport) {
        return new TaskRow(
                place, beginsTable, number, task, measure, deadline, otherLead, otherResponsible, otherSupport);
    }
}
