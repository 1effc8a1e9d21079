package org.yuebao.ingest.official.grid;

/**
 * Where something stands, so that a person finds it.
 *
 * @param where page and table, or sheet: 约第3页，第5个表; the page only where the file notes it
 * @param row from 1 within the table or sheet; 0 for a line outside tables
 */
public record Place(String where, int row) {

    public Place atRow(int number) {
        return new Place(where, number);
    }

    @Override
    public String toString() {
        return row == 0 ? where : where + "，第" + row + "行";
    }
}
