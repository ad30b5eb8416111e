/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import java.util.Date;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A remark of the user's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.CaseNote#getAt <em>At</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.CaseNote#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.cases.CasesPackage#getCaseNote()
 * @model
 * @generated
 */
public interface CaseNote extends EObject {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Date)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCaseNote_At()
	 * @model unique="false"
	 * @generated
	 */
	Date getAt();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.CaseNote#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Date value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCaseNote_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.CaseNote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // CaseNote
