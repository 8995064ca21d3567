package nl.gemeente.casusescalatie.termijn;

/**
 * How long a task may take, as {@code bpmn/behandeltermijn-bepalen.dmn} says. A house rule of the municipality, no
 * statutory term.
 *
 * @param aantal in {@code eenheid}, from the moment the task is created
 * @param herinnering how long before the end the reminder comes, in the same unit
 */
public record Behandeltermijn(int aantal, Eenheid eenheid, int herinnering) {

    public enum Eenheid {
        UUR,
        /** Ends at the close of business of the working day. */
        WERKDAG,
        /** Calendar day, for what does not wait for the weekend. */
        DAG
    }
}
