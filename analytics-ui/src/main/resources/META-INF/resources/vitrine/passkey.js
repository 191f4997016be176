// Passkeys: between the server's JSON and the browser's own form of it.
(() => {
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
  const text = buffer => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const known = list => (list ?? []).map(one => ({ ...one, id: bytes(one.id) }));
  const answer = (credential, response) => JSON.stringify({
    id: credential.id, type: credential.type, clientExtensionResults: credential.getClientExtensionResults(), response });

  window.vitrinePasskey = {
    /** Makes one, and says so in JSON. */
    async create(json) {
      const { publicKey } = JSON.parse(json);
      const credential = await navigator.credentials.create({ publicKey: {
        ...publicKey,
        challenge: bytes(publicKey.challenge),
        user: { ...publicKey.user, id: bytes(publicKey.user.id) },
        excludeCredentials: known(publicKey.excludeCredentials) } });
      const made = credential.response;
      return answer(credential, { attestationObject: text(made.attestationObject), clientDataJSON: text(made.clientDataJSON), transports: made.getTransports?.() ?? [] });
    },
    /** Shows one. */
    async get(json) {
      const { publicKey } = JSON.parse(json);
      const credential = await navigator.credentials.get({ publicKey: {
        ...publicKey, challenge: bytes(publicKey.challenge), allowCredentials: known(publicKey.allowCredentials) } });
      const shown = credential.response;
      return answer(credential, {
        authenticatorData: text(shown.authenticatorData), clientDataJSON: text(shown.clientDataJSON),
        signature: text(shown.signature), userHandle: text(shown.userHandle) });
    }
  };
})();
