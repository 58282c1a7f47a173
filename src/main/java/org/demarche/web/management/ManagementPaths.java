package org.demarche.web.management;

/// Where a server tells of itself.
public final class ManagementPaths {
    /// Whether it is well; anybody may ask.
    public static final String HEALTH = "/actuator/health";

    /// How much it does, for Prometheus; on the pages' port only for who knows the password.
    public static final String METRICS = "/actuator/prometheus";

    /// What the owner does with the store; only for who knows the password.
    public static final String STORE = "/store/*";

    /// Where the store is compacted.
    static final String COMPACT = "/store/compact";

    /// Where a backup of the store is.
    static final String BACKUP = "/store/backup";

    private ManagementPaths() {}
}
