package nl.gemeente.casusescalatie.notificatie;

/** Outcome of sending a message. */
public enum Verzending {
    /** The mail server has taken it. */
    VERZONDEN,
    /** The mail server had taken it at an earlier attempt; nothing was sent now. */
    AL_VERZONDEN,
    /** It went wrong while sending: it may have arrived or not, and is not sent again. A person must look. */
    ONZEKER
}
