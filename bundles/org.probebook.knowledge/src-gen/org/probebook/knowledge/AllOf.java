/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>All Of</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Holds when all parts hold.
 * <!-- end-model-doc -->
 *
 *
 * @see org.probebook.knowledge.KnowledgePackage#getAllOf()
 * @model
 * @generated
 */
public interface AllOf extends Composite {
} // AllOf
