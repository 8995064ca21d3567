package nl.gemeente.casusescalatie.notificatie;

/**
 * The message was certainly not sent; a later attempt may send it. Says nothing about the message, because the engine
 * stores it.
 */
public class VerzendingMislukt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VerzendingMislukt(String reason) {
        super(reason);
    }
}
