/** All that the facts say of one entity, each sentence with its source. */
@NullMarked
package org.guanxi.dossier;

import org.jspecify.annotations.NullMarked;
