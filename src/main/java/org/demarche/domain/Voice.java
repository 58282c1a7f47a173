package org.demarche.domain;

import org.jspecify.annotations.Nullable;

/// One of those who say a statement. At least one of the three is there.
///
/// @param speaker null if nobody is named or it could not be resolved
/// @param inOffice the office in which the speaker spoke
/// @param onBehalfOf for whom the speaker spoke
public record Voice(
        @Nullable Actor speaker, @Nullable Office inOffice, @Nullable Party onBehalfOf) {}
