/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Any Of</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Holds when one part holds.
 * <!-- end-model-doc -->
 *
 *
 * @see org.probebook.knowledge.KnowledgePackage#getAnyOf()
 * @model
 * @generated
 */
public interface AnyOf extends Composite {
} // AnyOf
