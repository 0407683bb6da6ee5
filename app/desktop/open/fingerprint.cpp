// SPDX-License-Identifier: Apache-2.0
#include "open/fingerprint.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace quotelight {

QByteArray fingerprint(std::string_view bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result();
}

QByteArray fileFingerprint(const QString& path) {
    if (!QFileInfo(path).isFile()) return {};  // never waits on a FIFO
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    return hash.addData(&file) ? hash.result() : QByteArray();
}

}  // namespace quotelight
