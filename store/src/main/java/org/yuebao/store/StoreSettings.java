package org.yuebao.store;

import java.nio.file.Path;

/**
 * What the stores need to know beside their database.
 *
 * @param originals folder in which every received file is kept; made when the first one comes
 */
public record StoreSettings(Path originals) {}
