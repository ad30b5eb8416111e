/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fix</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A way to mend a cause, or around it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.Fix#getId <em>Id</em>}</li>
 *   <li>{@link org.probebook.knowledge.Fix#getTitle <em>Title</em>}</li>
 *   <li>{@link org.probebook.knowledge.Fix#isWorkaround <em>Workaround</em>}</li>
 *   <li>{@link org.probebook.knowledge.Fix#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.probebook.knowledge.Fix#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.probebook.knowledge.Fix#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.probebook.knowledge.Fix#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.probebook.knowledge.Fix#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getFix()
 * @model
 * @generated
 */
public interface Fix extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getFix_Id()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Fix#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getFix_Title()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getTitle();

	/**
	 * Returns the value of the '<em><b>Workaround</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whether it only avoids the symptom and leaves the cause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workaround</em>' attribute.
	 * @see #setWorkaround(boolean)
	 * @see org.probebook.knowledge.KnowledgePackage#getFix_Workaround()
	 * @model unique="false"
	 * @generated
	 */
	boolean isWorkaround();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Fix#isWorkaround <em>Workaround</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workaround</em>' attribute.
	 * @see #isWorkaround()
	 * @generated
	 */
	void setWorkaround(boolean value);

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' attribute list.
	 * The list contents are of type {@link org.probebook.knowledge.Risk}.
	 * The literals are from the enumeration {@link org.probebook.knowledge.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Risks</em>' attribute list.
	 * @see org.probebook.knowledge.Risk
	 * @see org.probebook.knowledge.KnowledgePackage#getFix_Risks()
	 * @model unique="false"
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Minutes of a person's time that it usually takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.probebook.knowledge.KnowledgePackage#getFix_Minutes()
	 * @model unique="false"
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Fix#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.FixStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getFix_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<FixStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Does not hold once the fix is in place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' reference.
	 * @see #setVerification(Condition)
	 * @see org.probebook.knowledge.KnowledgePackage#getFix_Verification()
	 * @model
	 * @generated
	 */
	Condition getVerification();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Fix#getVerification <em>Verification</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' reference.
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(Condition value);

	/**
	 * Returns the value of the '<em><b>Passages</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Passage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passages</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getFix_Passages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Passage> getPassages();

} // Fix
