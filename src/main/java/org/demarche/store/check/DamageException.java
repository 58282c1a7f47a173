package org.demarche.store.check;

import java.nio.file.Path;
import org.demarche.store.integrity.Damage;

/// A file cannot be read to its end, as it is damaged.
final class DamageException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Damage damage;

    DamageException(Path file, String fault) {
        super(file + " " + fault);
        damage = new Damage(file, fault);
    }

    Damage damage() {
        return damage;
    }
}
