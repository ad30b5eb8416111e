/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rejection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A drafted piece that the author did not want.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.Rejection#getKind <em>Kind</em>}</li>
 *   <li>{@link org.probebook.knowledge.Rejection#getArticle <em>Article</em>}</li>
 *   <li>{@link org.probebook.knowledge.Rejection#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.probebook.knowledge.Rejection#getWords <em>Words</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getRejection()
 * @model
 * @generated
 */
public interface Rejection extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What it would have been: the name of a class of this model, such as {@code Fix}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getRejection_Kind()
	 * @model unique="false"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Rejection#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The id of the article that it was drafted from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getRejection_Article()
	 * @model unique="false"
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Rejection#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The words of the article that it was drafted from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getRejection_Quote()
	 * @model unique="false"
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Rejection#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What it said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getRejection_Words()
	 * @model unique="false"
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Rejection#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

} // Rejection
