/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.probebook.knowledge.impl.ProbeImpl;

import org.probebook.knowledge.probes.HttpResponseProbe;
import org.probebook.knowledge.probes.ProbesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Http Response Probe</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.impl.HttpResponseProbeImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.impl.HttpResponseProbeImpl#isTls <em>Tls</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.impl.HttpResponseProbeImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.impl.HttpResponseProbeImpl#getMaximumRedirects <em>Maximum Redirects</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.impl.HttpResponseProbeImpl#getHeader <em>Header</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HttpResponseProbeImpl extends ProbeImpl implements HttpResponseProbe {
	/**
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final int PORT_EDEFAULT = 80;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected int port = PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #isTls() <em>Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTls()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TLS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTls() <em>Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTls()
	 * @generated
	 * @ordered
	 */
	protected boolean tls = TLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = "/";

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumRedirects() <em>Maximum Redirects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumRedirects()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_REDIRECTS_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getMaximumRedirects() <em>Maximum Redirects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumRedirects()
	 * @generated
	 * @ordered
	 */
	protected int maximumRedirects = MAXIMUM_REDIRECTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeader() <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeader()
	 * @generated
	 * @ordered
	 */
	protected static final String HEADER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeader() <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeader()
	 * @generated
	 * @ordered
	 */
	protected String header = HEADER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HttpResponseProbeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProbesPackage.Literals.HTTP_RESPONSE_PROBE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(int newPort) {
		int oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProbesPackage.HTTP_RESPONSE_PROBE__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTls() {
		return tls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTls(boolean newTls) {
		boolean oldTls = tls;
		tls = newTls;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProbesPackage.HTTP_RESPONSE_PROBE__TLS, oldTls, tls));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProbesPackage.HTTP_RESPONSE_PROBE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaximumRedirects() {
		return maximumRedirects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumRedirects(int newMaximumRedirects) {
		int oldMaximumRedirects = maximumRedirects;
		maximumRedirects = newMaximumRedirects;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProbesPackage.HTTP_RESPONSE_PROBE__MAXIMUM_REDIRECTS, oldMaximumRedirects, maximumRedirects));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHeader() {
		return header;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeader(String newHeader) {
		String oldHeader = header;
		header = newHeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProbesPackage.HTTP_RESPONSE_PROBE__HEADER, oldHeader, header));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProbesPackage.HTTP_RESPONSE_PROBE__PORT:
				return getPort();
			case ProbesPackage.HTTP_RESPONSE_PROBE__TLS:
				return isTls();
			case ProbesPackage.HTTP_RESPONSE_PROBE__PATH:
				return getPath();
			case ProbesPackage.HTTP_RESPONSE_PROBE__MAXIMUM_REDIRECTS:
				return getMaximumRedirects();
			case ProbesPackage.HTTP_RESPONSE_PROBE__HEADER:
				return getHeader();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProbesPackage.HTTP_RESPONSE_PROBE__PORT:
				setPort((Integer)newValue);
				return;
			case ProbesPackage.HTTP_RESPONSE_PROBE__TLS:
				setTls((Boolean)newValue);
				return;
			case ProbesPackage.HTTP_RESPONSE_PROBE__PATH:
				setPath((String)newValue);
				return;
			case ProbesPackage.HTTP_RESPONSE_PROBE__MAXIMUM_REDIRECTS:
				setMaximumRedirects((Integer)newValue);
				return;
			case ProbesPackage.HTTP_RESPONSE_PROBE__HEADER:
				setHeader((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ProbesPackage.HTTP_RESPONSE_PROBE__PORT:
				setPort(PORT_EDEFAULT);
				return;
			case ProbesPackage.HTTP_RESPONSE_PROBE__TLS:
				setTls(TLS_EDEFAULT);
				return;
			case ProbesPackage.HTTP_RESPONSE_PROBE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case ProbesPackage.HTTP_RESPONSE_PROBE__MAXIMUM_REDIRECTS:
				setMaximumRedirects(MAXIMUM_REDIRECTS_EDEFAULT);
				return;
			case ProbesPackage.HTTP_RESPONSE_PROBE__HEADER:
				setHeader(HEADER_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ProbesPackage.HTTP_RESPONSE_PROBE__PORT:
				return port != PORT_EDEFAULT;
			case ProbesPackage.HTTP_RESPONSE_PROBE__TLS:
				return tls != TLS_EDEFAULT;
			case ProbesPackage.HTTP_RESPONSE_PROBE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case ProbesPackage.HTTP_RESPONSE_PROBE__MAXIMUM_REDIRECTS:
				return maximumRedirects != MAXIMUM_REDIRECTS_EDEFAULT;
			case ProbesPackage.HTTP_RESPONSE_PROBE__HEADER:
				return HEADER_EDEFAULT == null ? header != null : !HEADER_EDEFAULT.equals(header);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (port: ");
		result.append(port);
		result.append(", tls: ");
		result.append(tls);
		result.append(", path: ");
		result.append(path);
		result.append(", maximumRedirects: ");
		result.append(maximumRedirects);
		result.append(", header: ");
		result.append(header);
		result.append(')');
		return result.toString();
	}

} //HttpResponseProbeImpl
