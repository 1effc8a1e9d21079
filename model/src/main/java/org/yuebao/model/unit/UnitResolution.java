package org.yuebao.model.unit;

import java.util.List;

/** What a printed unit name means by the register. */
public sealed interface UnitResolution {

    /** @return the units meant, in the register's order; empty where that is not known */
    List<UnitName> units();

    record OneUnit(UnitName unit) implements UnitResolution {
        @Override
        public List<UnitName> units() {
            return List.of(unit);
        }
    }

    record GroupOfUnits(UnitGroup group) implements UnitResolution {
        @Override
        public List<UnitName> units() {
            return group.members();
        }
    }

    /** A group such as 相关区政府 whose members nobody has chosen yet. */
    record NotChosen(UnitGroup group) implements UnitResolution {
        @Override
        public List<UnitName> units() {
            return List.of();
        }
    }

    record Unknown(String printed) implements UnitResolution {
        @Override
        public List<UnitName> units() {
            return List.of();
        }
    }
}
