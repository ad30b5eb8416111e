/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Why the problem is there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.Cause#getId <em>Id</em>}</li>
 *   <li>{@link org.probebook.knowledge.Cause#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.probebook.knowledge.Cause#getPrior <em>Prior</em>}</li>
 *   <li>{@link org.probebook.knowledge.Cause#getExplains <em>Explains</em>}</li>
 *   <li>{@link org.probebook.knowledge.Cause#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.probebook.knowledge.Cause#getFixes <em>Fixes</em>}</li>
 *   <li>{@link org.probebook.knowledge.Cause#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getCause()
 * @model
 * @generated
 */
public interface Cause extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getCause_Id()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Cause#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Statement</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getCause_Statement()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getStatement();

	/**
	 * Returns the value of the '<em><b>Prior</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How probable it is before anything is known, as a weight relative to the other causes of the problem; above 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prior</em>' attribute.
	 * @see #setPrior(double)
	 * @see org.probebook.knowledge.KnowledgePackage#getCause_Prior()
	 * @model default="1.0" unique="false"
	 * @generated
	 */
	double getPrior();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Cause#getPrior <em>Prior</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prior</em>' attribute.
	 * @see #getPrior()
	 * @generated
	 */
	void setPrior(double value);

	/**
	 * Returns the value of the '<em><b>Explains</b></em>' reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Symptom}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Explains</em>' reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getCause_Explains()
	 * @model
	 * @generated
	 */
	EList<Symptom> getExplains();

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What holds when this is the cause; none when only a person can tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' reference.
	 * @see #setCondition(Condition)
	 * @see org.probebook.knowledge.KnowledgePackage#getCause_Condition()
	 * @model
	 * @generated
	 */
	Condition getCondition();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Cause#getCondition <em>Condition</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Condition value);

	/**
	 * Returns the value of the '<em><b>Fixes</b></em>' reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Fix}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fixes</em>' reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getCause_Fixes()
	 * @model
	 * @generated
	 */
	EList<Fix> getFixes();

	/**
	 * Returns the value of the '<em><b>Passages</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Passage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passages</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getCause_Passages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Passage> getPassages();

} // Cause
