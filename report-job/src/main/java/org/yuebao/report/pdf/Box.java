package org.yuebao.report.pdf;

/** A rectangle on the page in points, from its lower left corner. */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double top() {
        return y + height;
    }

    Box within(double left, double bottom, double right, double top) {
        return new Box(x + left, y + bottom, width - left - right, height - bottom - top);
    }
}
