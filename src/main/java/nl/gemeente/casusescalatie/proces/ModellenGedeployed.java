package nl.gemeente.casusescalatie.proces;

/** Models were deployed or removed, and that is committed; published each time, also for the deployment at start. */
public record ModellenGedeployed() {}
