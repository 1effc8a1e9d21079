package org.yuebao.model.submission;

import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.unit.UnitName;

/**
 * A cell's place in the world: which unit's file of which month, known by its hash, and where in it.
 *
 * @param revision the unit's revision of that month, from 1
 * @param sha256 lower-case hex of the original file
 */
public record CellReference(
        UnitName unit, ReportingMonth month, int revision, String file, String sha256, SourceCell cell) {}
