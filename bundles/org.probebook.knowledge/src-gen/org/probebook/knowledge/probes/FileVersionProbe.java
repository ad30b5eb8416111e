/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>File Version Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The version of a program file, and size and time of any file, read over a share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.FileVersionProbe#getShare <em>Share</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.FileVersionProbe#getPath <em>Path</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getFileVersionProbe()
 * @model
 * @generated
 */
public interface FileVersionProbe extends Probe {
	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * The default value is <code>"ADMIN$"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The share that holds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getFileVersionProbe_Share()
	 * @model default="ADMIN$" unique="false" required="true"
	 * @generated
	 */
	String getShare();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.FileVersionProbe#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Path below the share, with {@code \} between its parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getFileVersionProbe_Path()
	 * @model unique="false" required="true"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.FileVersionProbe#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

} // FileVersionProbe
