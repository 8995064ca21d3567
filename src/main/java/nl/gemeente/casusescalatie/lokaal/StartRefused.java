package nl.gemeente.casusescalatie.lokaal;

import java.util.List;

/** The application does not start, and says why in sentences that the person at the keyboard can act on. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> sentences;

    public StartRefused(String sentence) {
        this(List.of(sentence));
    }

    public StartRefused(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}
