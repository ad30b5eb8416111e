/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Anonymous Access Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * How far somebody gets who signs in as nobody.
 * <!-- end-model-doc -->
 *
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getAnonymousAccessProbe()
 * @model
 * @generated
 */
public interface AnonymousAccessProbe extends Probe {
} // AnonymousAccessProbe
