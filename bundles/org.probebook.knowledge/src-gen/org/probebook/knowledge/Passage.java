/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The place in an article from which a piece of knowledge was taken.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.Passage#getArticle <em>Article</em>}</li>
 *   <li>{@link org.probebook.knowledge.Passage#getSection <em>Section</em>}</li>
 *   <li>{@link org.probebook.knowledge.Passage#getQuote <em>Quote</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getPassage()
 * @model
 * @generated
 */
public interface Passage extends EObject {
	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The article's id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getPassage_Article()
	 * @model unique="false"
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Passage#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Kind of the section, as its token: {@code resolution}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getPassage_Section()
	 * @model unique="false"
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Passage#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The words as they stand there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getPassage_Quote()
	 * @model unique="false"
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Passage#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

} // Passage
