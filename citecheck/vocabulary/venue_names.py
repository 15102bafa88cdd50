"""Meetings and series that go by initials: a row each, the initials first, then the names in full."""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

VENUES = rows(
    """
    en VENUES: NeurIPS | NIPS | Advances in Neural Information Processing Systems |
        Conference on Neural Information Processing Systems | Neural Information Processing Systems
    en VENUES: ICML | International Conference on Machine Learning
    en VENUES: ICLR | International Conference on Learning Representations
    en VENUES: AAAI | AAAI Conference on Artificial Intelligence | National Conference on Artificial Intelligence
    en VENUES: IJCAI | International Joint Conference on Artificial Intelligence
    en VENUES: UAI | Conference on Uncertainty in Artificial Intelligence | Uncertainty in Artificial Intelligence
    en VENUES: AISTATS | International Conference on Artificial Intelligence and Statistics |
        Artificial Intelligence and Statistics
    en VENUES: COLT | Conference on Learning Theory | Annual Conference on Computational Learning Theory
    en VENUES: CVPR | Conference on Computer Vision and Pattern Recognition |
        Computer Vision and Pattern Recognition
    en VENUES: ICCV | International Conference on Computer Vision
    en VENUES: ECCV | European Conference on Computer Vision
    en VENUES: WACV | Winter Conference on Applications of Computer Vision
    en VENUES: BMVC | British Machine Vision Conference
    en VENUES: ACL | Annual Meeting of the Association for Computational Linguistics
    en VENUES: EMNLP | Conference on Empirical Methods in Natural Language Processing |
        Empirical Methods in Natural Language Processing
    en VENUES: NAACL | NAACL-HLT | Conference of the North American Chapter of the Association for Computational
        Linguistics
    en VENUES: EACL | Conference of the European Chapter of the Association for Computational Linguistics
    en VENUES: COLING | International Conference on Computational Linguistics
    en VENUES: CoNLL | Conference on Computational Natural Language Learning
    en VENUES: INTERSPEECH | Annual Conference of the International Speech Communication Association
    en VENUES: ICASSP | International Conference on Acoustics, Speech and Signal Processing
    en VENUES: KDD | SIGKDD | International Conference on Knowledge Discovery and Data Mining |
        Conference on Knowledge Discovery and Data Mining
    en VENUES: WWW | TheWebConf | The Web Conference | International World Wide Web Conference |
        International Conference on World Wide Web
    en VENUES: SIGIR | Conference on Research and Development in Information Retrieval
    en VENUES: CIKM | International Conference on Information and Knowledge Management
    en VENUES: WSDM | International Conference on Web Search and Data Mining
    en VENUES: ICDM | International Conference on Data Mining
    en VENUES: RecSys | Conference on Recommender Systems
    en VENUES: SIGMOD | International Conference on Management of Data
    en VENUES: VLDB | PVLDB | International Conference on Very Large Data Bases | Proceedings of the VLDB Endowment
    en VENUES: ICDE | International Conference on Data Engineering
    en VENUES: ICRA | International Conference on Robotics and Automation
    en VENUES: IROS | International Conference on Intelligent Robots and Systems
    en VENUES: CoRL | Conference on Robot Learning
    en VENUES: RSS | Robotics: Science and Systems
    en VENUES: CHI | Conference on Human Factors in Computing Systems | Human Factors in Computing Systems
    en VENUES: STOC | Symposium on Theory of Computing
    en VENUES: FOCS | Symposium on Foundations of Computer Science
    en VENUES: SODA | Symposium on Discrete Algorithms
    en VENUES: SIGGRAPH | Conference on Computer Graphics and Interactive Techniques
    en VENUES: SOSP | Symposium on Operating Systems Principles
    en VENUES: OSDI | Symposium on Operating Systems Design and Implementation
    en VENUES: NSDI | Symposium on Networked Systems Design and Implementation
    en VENUES: SIGCOMM | Conference of the Special Interest Group on Data Communication
    en VENUES: USENIX Security | USENIX Security Symposium
    en VENUES: CCS | Conference on Computer and Communications Security
    en VENUES: NDSS | Network and Distributed System Security Symposium
    en VENUES: CRYPTO | Annual International Cryptology Conference
    en VENUES: PLDI | Conference on Programming Language Design and Implementation
    en VENUES: POPL | Symposium on Principles of Programming Languages
    en VENUES: ICSE | International Conference on Software Engineering
    en VENUES: MICCAI | International Conference on Medical Image Computing and Computer-Assisted Intervention |
        Medical Image Computing and Computer-Assisted Intervention
    en VENUES: JMLR | Journal of Machine Learning Research
    en VENUES: TMLR | Transactions on Machine Learning Research
    en VENUES: TPAMI | IEEE Transactions on Pattern Analysis and Machine Intelligence
    en VENUES: TACL | Transactions of the Association for Computational Linguistics
    en VENUES: JAIR | Journal of Artificial Intelligence Research
    """
)
"""Meetings, series and journals of computing."""
COMPUTING = rows(
    """
    en VENUES: acm | algorithm | artificial intelligence | automat | bioinformatic | circuits | complexity | comput |
        crypt | cyber | data | digital | discrete | electronic | fuzzy | graph | human factors | ieee | image |
        informatic | information | intelligen | internet | knowledge | language | learning | lecture notes | logic |
        multimedia | network | neural | optimi | pattern recognition | programming | robot | semantic | siam |
        signal | simulation | software | speech | systems | usenix | vision | web | wireless
    """
)
"""What words in the names of journals of computing, and of its neighbours, begin with."""
MEETINGS = rows(
    """
    en VENUES: conference | symposium | proceedings | workshop | congress | proc. | conf. | symp.
    """
)
"""What a meeting calls itself, or its proceedings."""
MEETINGS_ON = rows(
    """
    en VENUES: conference on | conference for | symposium on | symposium of | symposium for
    """
)
"""What only a meeting calls itself, whatever its papers are taken for."""
JOURNALS = rows(
    """
    en VENUES: journal of | journal for | journal on | journal in | journals of | international journal |
        european journal | american journal | british journal | transactions | annals | studies | research |
        economics | sciences | frontiers in | advances in | annual review | law journal | law review | letters |
        humanities
    """
)
"""What a scholarly journal calls itself, and a magazine or a newspaper does not."""
