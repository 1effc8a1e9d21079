package org.yuebao.model.run;

/**
 * Hears how a run goes on, for progress bars and the log's story. Called from several threads at once; must return at
 * once and never throw.
 */
public interface RunProgress {

    /**
     * @param words what is being done, for people: 校核报送文件
     * @param items how many there are to do; 0 where that isn't known
     */
    void began(String words, long items);

    /** One more item is done. */
    void advanced();

    /** @param story one line of counts and names: {@code 应报17家，接收15家，退回1家（房山区），未报1家（延庆区）} */
    void ended(String story);

    static RunProgress silent() {
        return new RunProgress() {
            @Override
            public void began(String words, long items) {}

            @Override
            public void advanced() {}

            @Override
            public void ended(String story) {}
        };
    }
}
