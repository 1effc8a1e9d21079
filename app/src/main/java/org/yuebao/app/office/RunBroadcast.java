package org.yuebao.app.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.RunKey;

/** What the run that goes on has told so far; the server runs one at a time. */
public final class RunBroadcast implements RunProgress {

    private static final Logger LOG = LoggerFactory.getLogger("yuebao.run");

    private final Lock turn = new ReentrantLock();
    private Optional<RunKey> run = Optional.empty();
    private Consumer<String> listener = line -> {};
    private String stage = "";
    private long done;
    private long total;
    private List<String> story = new ArrayList<>();

    /**
     * A moment of a run.
     *
     * @param stage what is being done, in words
     * @param total 0 where it isn't known
     * @param story lines of this start; a run that goes on after a failure has earlier ones too
     */
    public record Live(RunKey run, String stage, long done, long total, List<String> story) {}

    /** @param listener hears each line of the story */
    void open(RunKey begun, Consumer<String> listener) {
        locked(() -> {
            this.run = Optional.of(begun);
            this.listener = listener;
            this.stage = "";
            this.done = 0;
            this.total = 0;
            this.story = new ArrayList<>();
        });
    }

    /** Nothing, when another run has begun meanwhile. */
    void close(RunKey ended) {
        locked(() -> {
            if (run.filter(ended::equals).isPresent()) {
                this.run = Optional.empty();
                this.listener = line -> {};
            }
        });
    }

    /** Empty when nothing runs. */
    public Optional<Live> live() {
        turn.lock();
        try {
            return run.map(key -> new Live(key, stage, done, total, List.copyOf(story)));
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void began(String words, long items) {
        locked(() -> {
            stage = words;
            done = 0;
            total = items;
        });
    }

    @Override
    public void advanced() {
        locked(() -> done++);
    }

    @Override
    public void ended(String line) {
        LOG.info("{}", line);
        locked(() -> {
            story.add(line);
            listener.accept(line);
        });
    }

    private void locked(Runnable change) {
        turn.lock();
        try {
            change.run();
        } finally {
            turn.unlock();
        }
    }
}
