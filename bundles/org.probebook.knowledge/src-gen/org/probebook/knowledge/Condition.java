/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * States a fault: it holds when the fault, or its trace, is there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.Condition#getId <em>Id</em>}</li>
 *   <li>{@link org.probebook.knowledge.Condition#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.probebook.knowledge.Condition#getRole <em>Role</em>}</li>
 *   <li>{@link org.probebook.knowledge.Condition#getLabel <em>Label</em>}</li>
 *   <li>{@link org.probebook.knowledge.Condition#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getCondition()
 * @model abstract="true"
 * @generated
 */
public interface Condition extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getCondition_Id()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Condition#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The literals are from the enumeration {@link org.probebook.knowledge.Purpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.probebook.knowledge.Purpose
	 * @see #setPurpose(Purpose)
	 * @see org.probebook.knowledge.KnowledgePackage#getCondition_Purpose()
	 * @model unique="false"
	 * @generated
	 */
	Purpose getPurpose();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Condition#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.probebook.knowledge.Purpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(Purpose value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.probebook.knowledge.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.probebook.knowledge.Role
	 * @see #setRole(Role)
	 * @see org.probebook.knowledge.KnowledgePackage#getCondition_Role()
	 * @model unique="false"
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Condition#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.probebook.knowledge.Role
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getCondition_Label()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getLabel();

	/**
	 * Returns the value of the '<em><b>Passages</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Passage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passages</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getCondition_Passages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Passage> getPassages();

} // Condition
