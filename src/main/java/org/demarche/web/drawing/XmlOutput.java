package org.demarche.web.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML, an element a call. For one thread.
public final class XmlOutput implements AutoCloseable {
    /// The attribute by which an element is told from others.
    public static final String NAME = "id";

    private final OutputStream out;
    private final XMLStreamWriter writer;

    public XmlOutput(OutputStream out) throws IOException {
        this.out = out;
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
    public XmlOutput open(String element, Map<String, String> attributes) throws IOException {
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

    /// Opens an element.
    ///
    /// @param namesAndValues of its attributes, in turn
    public XmlOutput open(String element, Object... namesAndValues) throws IOException {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return open(element, attributes);
    }

    /// An element with nothing inside.
    public XmlOutput leaf(String element, Object... namesAndValues) throws IOException {
        return open(element, namesAndValues).end();
    }

    /// XML that is there already, without a declaration.
    public XmlOutput raw(String xml) throws IOException {
        try {
            // Ends the tag that is open.
            writer.writeCharacters("");
            writer.flush();
            out.write(xml.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Words.
    public XmlOutput text(String words) throws IOException {
        try {
            writer.writeCharacters(words);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Closes the element that was opened last.
    public XmlOutput end() throws IOException {
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
