package org.demarche.web.atlas;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML, an element a call.
final class GraphXml implements AutoCloseable {
    /// The attribute by which an element is told from others.
    static final String NAME = "id";

    private final XMLStreamWriter writer;

    GraphXml(OutputStream out) throws IOException {
        try {
            writer =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Opens an element; attributes stand in the order of the map.
    GraphXml open(String element, Map<String, String> attributes) throws IOException {
        try {
            writer.writeCharacters("\n");
            writer.writeStartElement(element);
            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                writer.writeAttribute(attribute.getKey(), attribute.getValue());
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    GraphXml text(String words) throws IOException {
        try {
            writer.writeCharacters(words);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Closes the element that was opened last.
    GraphXml end() throws IOException {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Ends the document and leaves the stream open.
    @Override
    public void close() throws IOException {
        try {
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
