package org.yuebao.model.assessment;

/**
 * The verdict on one item (子项) of a measure.
 *
 * @param number the item's, 0 for a measure of one row
 * @param name empty for a measure of one row
 * @param actual as printed: 350吨, 推进中, 未报送
 * @param target as printed: 845吨, 6月30日前; empty where there is none
 */
public record ItemVerdict(int number, String name, Verdict verdict, String actual, String target) {}
